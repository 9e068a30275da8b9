package com.atlassian.jira.user.anonymize;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class AffectedEntity {
    public com.atlassian.jira.user.anonymize.AffectedEntityType getType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getDescriptionKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Optional<Long> getNumberOfOccurrences() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.user.anonymize.AffectedEntity.Builder newBuilder(com.atlassian.jira.user.anonymize.AffectedEntityType p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    private AffectedEntity() { }

    public static class Builder {
        public com.atlassian.jira.user.anonymize.AffectedEntity.Builder descriptionKey(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.user.anonymize.AffectedEntity.Builder numberOfOccurrences(Long p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.user.anonymize.AffectedEntity build() { throw new UnsupportedOperationException("a declaration carries no code"); }
        private Builder() { }
    }
}
