package com.lumiku.studio.web.input;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.internal.engine.PredefinedScopeConfigurationImpl;

/**
 * Has the validator measure texts in code points ({@link CodePointLength}), and read the constraints of records from the types and
 * their fields only. The compiler repeats those of fields at
 * accessors and at the constructor (JLS 8.10.3), where nobody checks them; reading them there as well was a third of the validator's
 * start.
 */
@Singleton
@ReachesInto(
        library = "hibernate-validator",
        version = "9.1.0.Final",
        reason = "PredefinedScopeConfigurationImpl tells which classes will be validated, so that constraints of "
                + "records are read once.",
        until = "ValidatorFactoryCustomizer is told the classes.")
class RecordConstraints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        ((PredefinedScopeConfigurationImpl) configuration)
                .getBeanClassesToInitialize().stream()
                        .filter(Class::isRecord)
                        .forEach(type -> fieldsOnly(mapping.type(type), type));
        mapping.constraintDefinition(Size.class).validatedBy(CodePointLength.class);
        configuration.addMapping(mapping);
    }

    private static void fieldsOnly(TypeConstraintMappingContext<?> context, Class<?> type) {
        context.ignoreAllAnnotations();
        context.ignoreAnnotations(false);
        for (RecordComponent component : type.getRecordComponents()) {
            context.field(component.getName()).ignoreAnnotations(false);
        }
    }
}
