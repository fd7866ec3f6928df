package com.lumiku.studio.web.openapi;

import com.lumiku.studio.internals.ReachesInto;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import java.util.List;
import java.util.Map;

/** In an executable, Quarkus' own service of the document has no parser: {@link BuiltApiDocument} makes it parse nothing. */
@TargetClass(OpenApiDocumentService.class)
@ReachesInto(
        library = "quarkus-smallrye-openapi",
        version = "3.32.1",
        reason = "prepareDocument of OpenApiDocumentService is replaced, as executables would have its parser.",
        until = "It serves what the build wrote.")
final class UnparsedApiDocument {

    @Substitute
    void prepareDocument(
            AutoSecurityFilter security, Map<OpenApiFilter.RunStage, List<String>> filters, String document) {
        // There is nothing to prepare.
    }
}
