package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sems.sandbox.kernel.CurrentRequest;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/**
 * The sandbox's own version of a type of Jira's that carries code. Request and response are those of the thread; a
 * redirect is sent at once and the result is {@link #NONE}.
 */
public class JiraWebActionSupport extends ActionSupport
        implements CommandDriven, I18nHelper, ErrorCollection, AuthorizationSupport, HttpServletVariables {
    private static final long serialVersionUID = 1L;
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private String returnUrl;

    public ApplicationUser getLoggedInUser() {
        return ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
    }

    public String getXsrfToken() {
        return getComponentInstanceOfType(XsrfTokenGenerator.class).generateToken(getHttpRequest());
    }

    @Override
    public HttpServletRequest getHttpRequest() {
        return CurrentRequest.request();
    }

    @Override
    public HttpServletResponse getHttpResponse() {
        return CurrentRequest.response();
    }

    /** To the return URL of the request if there is one, else to {@code defaultUrl}. */
    public String getRedirect(String defaultUrl) {
        return getRedirect(defaultUrl, false);
    }

    public String getRedirect(String defaultUrl, boolean allowAbsolute) {
        String to = returnUrl == null || returnUrl.isBlank() ? defaultUrl : returnUrl;
        return forceRedirect(isOutside(to) && !allowAbsolute ? defaultUrl : to);
    }

    /** Another site, also in the disguise of {@code //host} or a backslash. */
    private static boolean isOutside(String url) {
        return url.contains("://") || url.startsWith("//") || url.startsWith("/\\") || url.contains("\\");
    }

    protected String forceRedirect(String url) {
        try {
            getHttpResponse()
                    .sendRedirect(url.startsWith("/") ? getHttpRequest().getContextPath() + url : url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NONE;
    }

    protected <T> T getComponentInstanceOfType(Class<T> type) {
        return ComponentAccessor.getComponent(type);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public boolean hasAnyErrors() {
        return invalidInput();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<String> getErrorMessages() {
        return super.getErrorMessages();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> getErrors() {
        return super.getErrors();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    @Override
    public String execute() throws Exception {
        return super.execute();
    }

    protected I18nHelper getI18nHelper() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    @Override
    public String getUnescapedText(String key) {
        return getI18nHelper().getUnescapedText(key);
    }

    @Override
    public String getText(String key) {
        return getI18nHelper().getText(key);
    }

    @Override
    public String getText(String key, String p1) {
        return getI18nHelper().getText(key, p1);
    }

    @Override
    public String getText(String key, String p1, String p2) {
        return getI18nHelper().getText(key, p1, p2);
    }

    @Override
    public String getText(String key, String p1, String p2, String p3) {
        return getI18nHelper().getText(key, p1, p2, p3);
    }

    @Override
    public String getText(String key, String p1, String p2, String p3, String p4) {
        return getI18nHelper().getText(key, p1, p2, p3, p4);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3) {
        return getI18nHelper().getText(key, p1, p2, p3);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4) {
        return getI18nHelper().getText(key, p1, p2, p3, p4);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4, Object p5) {
        return getI18nHelper().getText(key, p1, p2, p3, p4, p5);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6) {
        return getI18nHelper().getText(key, p1, p2, p3, p4, p5, p6);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7) {
        return getI18nHelper().getText(key, p1, p2, p3, p4, p5, p6, p7);
    }

    @Override
    public String getText(String key, String p1, String p2, String p3, String p4, String p5, String p6, String p7) {
        return getI18nHelper().getText(key, p1, p2, p3, p4, p5, p6, p7);
    }

    @Override
    public String getText(
            String key, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7, Object p8) {
        return getI18nHelper().getText(key, p1, p2, p3, p4, p5, p6, p7, p8);
    }

    @Override
    public String getText(
            String key,
            String p1,
            String p2,
            String p3,
            String p4,
            String p5,
            String p6,
            String p7,
            String p8,
            String p9) {
        return getI18nHelper().getText(key, p1, p2, p3, p4, p5, p6, p7, p8, p9);
    }

    @Override
    public String getText(String key, Object p1) {
        return getI18nHelper().getText(key, p1);
    }
}
