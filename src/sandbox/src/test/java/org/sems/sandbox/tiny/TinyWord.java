package org.sems.sandbox.tiny;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** The summary must say a word. */
@SuppressWarnings("rawtypes")
public final class TinyWord implements Validator {

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        String word = (String) args.get("word");
        if (!((Issue) transientVars.get("issue")).getSummary().contains(word)) {
            InvalidInputException refusal = new InvalidInputException("Say " + word + ".");
            refusal.addError("And nothing else.");
            refusal.addError("summary", "It does not say " + word + ".");
            throw refusal;
        }
    }
}
