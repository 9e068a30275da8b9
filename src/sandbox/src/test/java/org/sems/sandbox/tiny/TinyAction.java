package org.sems.sandbox.tiny;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;

@SupportedMethods({RequestMethod.GET})
public class TinyAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private final transient TinyNotes notes;
    private String text;
    private Long number;

    public TinyAction(TinyNotes notes) {
        this.notes = notes;
    }

    @Override
    public String doDefault() {
        return INPUT;
    }

    @Override
    protected void doValidation() {
        if (text == null || text.isBlank()) {
            addError("text", getText("tiny.text-missing", "<note>"));
        }
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() {
        notes.add(text);
        return getRedirect("/secure/Tiny!default.jspa?text=saved");
    }

    public String doShow() {
        return SUCCESS;
    }

    public String getNote() {
        return text;
    }

    public Long getNumber() {
        return number;
    }

    public void setText(String to) {
        text = to;
    }

    public void setNumber(Long to) {
        number = to;
    }
}
