package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.Serializable;

/** What a service says of a request: valid when there is no error. */
public class ServiceResultImpl implements ServiceResult, Serializable {
    private static final long serialVersionUID = 1;

    private final ErrorCollection errorCollection;

    public ServiceResultImpl() {
        this(new SimpleErrorCollection());
    }

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = errorCollection;
    }

    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
