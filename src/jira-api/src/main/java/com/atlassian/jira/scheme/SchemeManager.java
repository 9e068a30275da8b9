package com.atlassian.jira.scheme;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SchemeManager {
    public org.ofbiz.core.entity.GenericValue getScheme(Long p0) throws org.ofbiz.core.entity.GenericEntityException;
    public com.atlassian.jira.scheme.Scheme getSchemeObject(Long p0) throws com.atlassian.jira.exception.DataAccessException;
    public java.util.List<com.atlassian.jira.scheme.Scheme> getSchemeObjects() throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.scheme.Scheme getSchemeObject(String p0) throws com.atlassian.jira.exception.DataAccessException;
    public com.atlassian.jira.scheme.Scheme getSchemeFor(com.atlassian.jira.project.Project p0);
    public com.atlassian.jira.scheme.Scheme createSchemeObject(String p0, String p1);
    public com.atlassian.jira.scheme.Scheme createSchemeAndEntities(com.atlassian.jira.scheme.Scheme p0) throws com.atlassian.jira.exception.DataAccessException;
    public void updateScheme(com.atlassian.jira.scheme.Scheme p0);
    public void deleteScheme(Long p0) throws org.ofbiz.core.entity.GenericEntityException;
    public void addSchemeToProject(com.atlassian.jira.project.Project p0, com.atlassian.jira.scheme.Scheme p1);
    public void removeSchemesFromProject(com.atlassian.jira.project.Project p0);
    public org.ofbiz.core.entity.GenericValue createSchemeEntity(org.ofbiz.core.entity.GenericValue p0, com.atlassian.jira.scheme.SchemeEntity p1) throws org.ofbiz.core.entity.GenericEntityException;
    public void deleteEntity(Long p0) throws org.ofbiz.core.entity.GenericEntityException;
    public java.util.List<com.atlassian.jira.project.Project> getProjects(com.atlassian.jira.scheme.Scheme p0);
    public com.atlassian.jira.scheme.Scheme getDefaultSchemeObject();
    public void addDefaultSchemeToProject(com.atlassian.jira.project.Project p0);
    public com.atlassian.jira.scheme.Scheme copyScheme(com.atlassian.jira.scheme.Scheme p0);
}
