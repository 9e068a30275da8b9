package org.sems.jira.rest;

import com.atlassian.jira.util.I18nHelper;
import org.sems.gate.rule.Term;

/** What the things are called in this Jira that a problem names by their keys. */
@FunctionalInterface
public interface TermNames {

    /** In the language of the texts; a key of something that is not there any more stands for itself. */
    String name(Term term, I18nHelper texts);
}
