package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** What a new project is made of. */
public class ProjectCreationData {
    private final Builder given;

    private ProjectCreationData(Builder given) {
        this.given = given;
    }

    public String getName() {
        return given.name;
    }

    public String getKey() {
        return given.key;
    }

    public String getDescription() {
        return given.description;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return given.type;
    }

    public ApplicationUser getLead() {
        return given.lead;
    }

    public String getUrl() {
        return given.url;
    }

    public Long getAssigneeType() {
        return given.assigneeType;
    }

    /** Gathers a project's parts; used for one project only. */
    public static class Builder {
        private String name;
        private String key;
        private String description;
        private ProjectTypeKey type;
        private ApplicationUser lead;
        private String url;
        private Long assigneeType;

        public Builder withName(String newName) {
            this.name = newName;
            return this;
        }

        public Builder withKey(String newKey) {
            this.key = newKey;
            return this;
        }

        public Builder withDescription(String newDescription) {
            this.description = newDescription;
            return this;
        }

        public Builder withType(String newType) {
            return withType(new ProjectTypeKey(newType));
        }

        public Builder withType(ProjectTypeKey newType) {
            this.type = newType;
            return this;
        }

        public Builder withLead(ApplicationUser newLead) {
            this.lead = newLead;
            return this;
        }

        public ProjectCreationData build() {
            return new ProjectCreationData(this);
        }
    }
}
