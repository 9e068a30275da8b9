package org.sems.jira.page;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;

/**
 * A page whose forms come back to it and which works without script. An action of its own has the setters of its
 * fields, and has its annotations of who may call it, how and with which token on its own class and methods: it is not
 * documented that Jira reads them from a superclass.
 */
public abstract class FormAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    private final transient PageBuilderService pages;
    private final transient Form form = new Form();
    private final String style;
    private transient Map<String, Object> page = new HashMap<>();

    /** @param style complete key of the web resource of the page */
    public FormAction(PageBuilderService pages, String style) {
        this.pages = pages;
        this.style = style;
    }

    /** No getter: what has one can be asked for by templates. */
    public final Form form() {
        return form;
    }

    /** @return the result */
    public final String show(Map<String, Object> shown, String result) {
        pages.assembler().resources().requireWebResource(style);
        page = shown;
        return result;
    }

    /** Maps, lists and strings only: Jira lets templates call nothing else. */
    public Map<String, Object> getPage() {
        return page;
    }
}
