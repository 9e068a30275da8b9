package com.atlassian.jira.issue.customfields.option;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Option extends com.atlassian.jira.issue.customfields.option.SimpleOption<com.atlassian.jira.issue.customfields.option.Option> {
    public Long getSequence();
    public Boolean getDisabled();
    public void setValue(String p0);
    public void setDisabled(Boolean p0);
    public Long getOptionId();
    public String getValue();
    public java.util.List<com.atlassian.jira.issue.customfields.option.Option> getChildOptions();
}
