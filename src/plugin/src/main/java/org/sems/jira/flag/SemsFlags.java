package org.sems.jira.flag;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.sems.jira.page.FormAction;

/** {@code /secure/SemsFlags!default.jspa?issue=SEC-7}: what flags of the record stand for, and clearing them with a reason. Works without script. */
public class SemsFlags extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final String NOT_HERE = "nothere";
    private final transient FlagsPage flags;

    public SemsFlags(FlagsPage flags, PageBuilderService pages) {
        super(pages, "org.sems.jira:flag-page");
        this.flags = flags;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return here(issue -> flags.shown(issue, form(), getXsrfToken()), INPUT);
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        return here(issue -> flags.done(issue, form(), getXsrfToken()), SUCCESS);
    }

    /** One answer for a record that does not exist and one that may not be seen. */
    private String here(Function<Issue, Map<String, Object>> shown, String result) {
        return flags.here(form().text("issue"))
                .map(issue -> show(shown.apply(issue), result))
                .orElseGet(() -> show(new HashMap<>(), NOT_HERE));
    }

    public void setIssue(String key) {
        form().put("issue", key);
    }

    public void setClear(String... keys) {
        form().putAll("clear", keys);
    }

    public void setReason(String reason) {
        form().put("reason", reason);
    }
}
