package com.atlassian.jira.entity.property;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface EntityPropertyService<T extends com.atlassian.jira.entity.WithId> {
    public com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult validateSetProperty(com.atlassian.jira.user.ApplicationUser p0, Long p1, com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput p2, com.atlassian.jira.entity.property.EntityPropertyOptions p3);
    public com.atlassian.jira.entity.property.EntityPropertyService.PropertyResult setProperty(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult p1);

    public static class EntityPropertyInput extends com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput {
        public EntityPropertyInput(String p0, String p1, Long p2, String p3) { super((String) null, (String) null); }
    }

    public static class PropertyInput {
        public PropertyInput(String p0, String p1) { }
    }

    public static class PropertyResult extends com.atlassian.jira.entity.property.EntityPropertyService.PropertyServiceResult {
        public PropertyResult(com.atlassian.jira.util.ErrorCollection p0, io.atlassian.fugue.Option<com.atlassian.jira.entity.property.EntityProperty> p1) { super((com.atlassian.jira.util.ErrorCollection) null, (io.atlassian.fugue.Option<com.atlassian.jira.entity.property.EntityProperty>) null); }
    }

    public static abstract class PropertyServiceResult extends com.atlassian.jira.bc.ServiceResultImpl {
        public PropertyServiceResult(com.atlassian.jira.util.ErrorCollection p0, io.atlassian.fugue.Option<com.atlassian.jira.entity.property.EntityProperty> p1) { }
    }

    public static class SetPropertyValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
        public SetPropertyValidationResult(com.atlassian.jira.util.ErrorCollection p0, io.atlassian.fugue.Option<com.atlassian.jira.entity.property.EntityPropertyService.EntityPropertyInput> p1) { }
    }
}
