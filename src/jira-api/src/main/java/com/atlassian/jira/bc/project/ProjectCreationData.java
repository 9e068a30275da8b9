package com.atlassian.jira.bc.project;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ProjectCreationData {
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getDescription() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.project.type.ProjectTypeKey getProjectTypeKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getLead() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getUrl() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getAssigneeType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private ProjectCreationData() { }

    public static class Builder {
        public Builder() { }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withName(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withKey(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withDescription(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withType(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withType(com.atlassian.jira.project.type.ProjectTypeKey p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.bc.project.ProjectCreationData.Builder withLead(com.atlassian.jira.user.ApplicationUser p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.bc.project.ProjectCreationData build() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
