package com.atlassian.jira.entity.property;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.atlassian.fugue.Option;

/** Properties of things that have an id; validated first, written afterwards. */
public interface EntityPropertyService<T extends WithId> {
    SetPropertyValidationResult validateSetProperty(
            ApplicationUser user, Long id, PropertyInput property, EntityPropertyOptions options);

    PropertyResult setProperty(ApplicationUser user, SetPropertyValidationResult validated);

    /** A property to be written. */
    class PropertyInput {
        private final String propertyValue;
        private final String propertyKey;

        public PropertyInput(String propertyValue, String propertyKey) {
            this.propertyValue = propertyValue;
            this.propertyKey = propertyKey;
        }

        public String getPropertyValue() {
            return propertyValue;
        }

        public String getPropertyKey() {
            return propertyKey;
        }
    }

    /** A property to be written to a thing that was found. */
    class EntityPropertyInput extends PropertyInput {
        private final Long entityId;

        public EntityPropertyInput(String propertyValue, String propertyKey, Long entityId, String entityName) {
            super(propertyValue, propertyKey);
            this.entityId = entityId;
        }

        public Long getEntityId() {
            return entityId;
        }
    }

    /** What a property service answers. */
    abstract class PropertyServiceResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1;

        public PropertyServiceResult(ErrorCollection errors, Option<EntityProperty> property) {
            super(errors);
        }
    }

    /** A property as it is now. */
    class PropertyResult extends PropertyServiceResult {
        private static final long serialVersionUID = 1;

        public PropertyResult(ErrorCollection errors, Option<EntityProperty> property) {
            super(errors, property);
        }
    }

    /** Whether a property may be written. */
    class SetPropertyValidationResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1;
        private final transient Option<EntityPropertyInput> input;

        public SetPropertyValidationResult(ErrorCollection errors, Option<EntityPropertyInput> input) {
            super(errors);
            this.input = input;
        }

        public Option<EntityPropertyInput> getEntityPropertyInput() {
            return input;
        }
    }
}
