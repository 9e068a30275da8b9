package com.atlassian.jira.web.action;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.sandbox.kernel.CurrentRequest;
import org.sems.sandbox.kernel.Html;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;
import webwork.dispatcher.ActionResult;

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
    public HttpSession getHttpSession() {
        return getHttpRequest().getSession();
    }

    @Override
    public HttpServletResponse getHttpResponse() {
        return CurrentRequest.response();
    }

    @Override
    public ServletContext getServletContext() {
        return getHttpRequest().getServletContext();
    }

    public ApplicationProperties getApplicationProperties() {
        return getComponentInstanceOfType(ApplicationProperties.class);
    }

    protected GlobalPermissionManager getGlobalPermissionManager() {
        return getComponentInstanceOfType(GlobalPermissionManager.class);
    }

    protected PermissionManager getPermissionManager() {
        return getComponentInstanceOfType(PermissionManager.class);
    }

    public ProjectManager getProjectManager() {
        return getComponentInstanceOfType(ProjectManager.class);
    }

    public UserManager getUserManager() {
        return getComponentInstanceOfType(UserManager.class);
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

    public String returnComplete() {
        return returnComplete(null);
    }

    public String returnComplete(String url) {
        return url == null ? getRedirect("/") : getRedirect(url);
    }

    protected final String returnCompleteWithInlineRedirect(String url) {
        return getRedirect(url);
    }

    @Override
    public boolean hasGlobalPermission(GlobalPermissionKey key) {
        return getGlobalPermissionManager().hasPermission(key, getLoggedInUser());
    }

    @Override
    public boolean hasGlobalPermission(String key) {
        return Stream.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN, GlobalPermissionKey.USE)
                .filter(known -> known.getKey().equals(key))
                .anyMatch(this::hasGlobalPermission);
    }

    @Override
    public boolean hasIssuePermission(ProjectPermissionKey key, Issue issue) {
        return getPermissionManager().hasPermission(key, issue, getLoggedInUser());
    }

    @Override
    public boolean hasProjectPermission(ProjectPermissionKey key, Project project) {
        return getPermissionManager().hasPermission(key, project, getLoggedInUser());
    }

    public boolean isSystemAdministrator() {
        return hasGlobalPermission(GlobalPermissionKey.SYSTEM_ADMIN);
    }

    public boolean isAdministrator() {
        return hasGlobalPermission(GlobalPermissionKey.ADMINISTER);
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String to) {
        returnUrl = to;
    }

    public JiraServiceContext getJiraServiceContext() {
        return new JiraServiceContextImpl(getLoggedInUser(), this);
    }

    public String htmlEncode(String text) {
        return Html.escape(text);
    }

    public String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    protected <T> T getComponentInstanceOfType(Class<T> type) {
        return ComponentAccessor.getComponent(type);
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        addErrorMessages(other.getErrorMessages());
        addErrors(other.getErrors());
        addReasons(other.getReasons());
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public void addErrorMessages(Collection<String> messages) {
        messages.forEach(this::addErrorMessage);
    }

    public void addErrorMessages(ActionResult result) {
        throw new UnsupportedOperationException(
                "JiraWebActionSupport.addErrorMessages(ActionResult) is not part of the sandbox");
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        errors.forEach(this::addError);
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
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = new ArrayList<>(getErrorMessages());
        getErrorMessages().clear();
        return flushed;
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> more) {
        reasons.addAll(more);
    }

    @Override
    public void setReasons(Set<Reason> to) {
        reasons.clear();
        reasons.addAll(to);
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
    public Locale getLocale() {
        return getI18nHelper().getLocale();
    }

    @Override
    public ResourceBundle getDefaultResourceBundle() {
        return getI18nHelper().getDefaultResourceBundle();
    }

    @Override
    public ResourceBundle getResourceBundle() {
        return getI18nHelper().getResourceBundle();
    }

    @Override
    public String getUnescapedText(String key) {
        return getI18nHelper().getUnescapedText(key);
    }

    @Override
    public String getUntransformedRawText(String key) {
        return getI18nHelper().getUntransformedRawText(key);
    }

    @Override
    public boolean isKeyDefined(String key) {
        return getI18nHelper().isKeyDefined(key);
    }

    @Override
    public Set<String> getKeysForPrefix(String prefix) {
        return getI18nHelper().getKeysForPrefix(prefix);
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
