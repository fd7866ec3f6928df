package com.lumiku.studio;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Initialized;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.ConfigProvider;

/** Which package uses which, as the architecture's page has it, and what only one of them may know. */
@AnalyzeClasses(packages = "com.lumiku.studio", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final String ROOT = "com.lumiku.studio";

    /** Of its package. */
    private static final int ROOT_DEPTH = 3;

    private static final long MOST_NAMES = 45;

    /** The table of the architecture's page is the rule: who uses more than it says, or less, fails. */
    @ArchTest
    static void packagesUseWhatTheTableSays(JavaClasses all) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : all) {
            Set<String> others = uses.computeIfAbsent(room(type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(used -> used.getPackageName().startsWith(ROOT))
                    .map(PackagesTest::room)
                    .filter(used -> !used.equals(room(type)))
                    .forEach(others::add);
        }
        uses.remove("");
        assertThat(uses).isEqualTo(PackageTable.read().uses());
    }

    @ArchTest
    static void theTableNamesWhatIsThere(JavaClasses all) {
        Set<String> packages = all.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .map(name -> name.replaceFirst("^\\.", ""))
                .collect(Collectors.toSet());
        assertThat(packages).containsAll(PackageTable.read().packages());
    }

    /** The first name of its package; empty for the root. */
    private static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length == ROOT_DEPTH ? "" : names[ROOT_DEPTH];
    }

    /** Two levels deep, so that rooms below a package are not entangled either. */
    @ArchTest
    static final ArchRule NO_CYCLES = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    String[] names = type.getPackageName().split("\\.");
                    int depth = Math.min(names.length, ROOT_DEPTH + 2);
                    return SliceIdentifier.of(String.join(".", List.of(names).subList(0, depth)));
                }

                @Override
                public String getDescription() {
                    return "packages two levels deep";
                }
            })
            .should()
            .beFreeOfCycles();

    /** More names than that are no room but a store: a capability in it wants a room of its own. */
    @ArchTest
    static void noRoomIsCrowded(JavaClasses all) {
        Map<String, Long> names = all.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(names).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(MOST_NAMES));
    }

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_THE_ROOT = noClasses()
            .that()
            .resideOutsideOfPackage("com.lumiku.studio")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.lumiku.studio");

    @ArchTest
    static final ArchRule ONLY_SCHEMA_KNOWS_FLYWAY = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flywaydb..");

    @ArchTest
    static final ArchRule ONLY_GENERATION_KNOWS_THE_SCHEDULER = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.generation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.kagkarlsson..");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_S3 = noClasses()
            .that()
            .resideOutsideOfPackage("..studio.media.store")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk..");

    /** A constant in it keeps executables from the rest. */
    @ArchTest
    static final ArchRule ONLY_ONE_PLACE_LEADS_TO_S3 = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("S3")
            .and()
            .doNotHaveSimpleName("MediaStores")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.media\\.store\\.S3.*");

    @ArchTest
    static final ArchRule ONLY_DRAWING_AND_PICTURES_KNOW_AWT = noClasses()
            .that()
            .resideOutsideOfPackages("..studio.drawing..", "..studio.media.picture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..");

    /** It answers null for a row that another transaction has deleted since it was seen: findByIdOptional lets nobody forget. */
    @ArchTest
    static final ArchRule NOBODY_EXPECTS_A_ROW_TO_BE_STILL_THERE = noClasses()
            .that()
            .resideInAPackage("com.lumiku.studio..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a row is read by its id", call -> call.getName().equals("findById")));

    /** And who reads them page by page. */
    @ArchTest
    static final ArchRule ONLY_ROWS_KNOW_PANACHE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..studio.avatar..",
                    "..studio.pose..",
                    "..studio.webhook",
                    "..studio.database",
                    "..studio.web.paging")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus.hibernate.orm.panache..");

    /** They keep a file beside what they read or write, which a hook closes at the end of the JVM while pictures are still made. */
    @ArchTest
    static final ArchRule NOTHING_IS_READ_OR_WRITTEN_THROUGH_CACHES_OF_IMAGEIO = noClasses()
            .should()
            .callMethodWhere(target(owner(type(ImageIO.class)))
                    .and(target(nameMatching("read|write|createImage(In|Out)putStream"))));

    /**
     * Before Quarkus runs, an executable's ConfigProvider has the settings of its build. Netty makes HeaderDeadlines later, and a
     * version is of the build.
     */
    @ArchTest
    static final ArchRule SETTINGS_BEFORE_THE_START_ARE_THOSE_OF_RUN_TIME = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("com.lumiku.studio.web.connection.HeaderDeadlines")
            .and()
            .doNotHaveFullyQualifiedName("com.lumiku.studio.cli.Version")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ConfigProvider.class);

    /** Its notifications differ between JVM and executable: StartupEvent comes in both when the container runs. */
    @ArchTest
    static final ArchRule NOBODY_OBSERVES_THE_BEGIN_OF_A_SCOPE =
            noClasses().should().dependOnClassesThat().areAssignableTo(Initialized.class);

    /** {@code QueryParameters} reads their names by reflection, which an executable must know of. */
    @ArchTest
    static final ArchRule QUERY_PARAMETERS_IN_FIELDS_ARE_KEPT_IN_EXECUTABLES = fields().that()
            .areAnnotatedWith(QueryParam.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RegisterForReflection.class);
}
