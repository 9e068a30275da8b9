package org.sems.sandbox.platform;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.sems.sandbox.kernel.StandIns;

/** Who is logged in, by thread; nobody until it is said. */
public abstract class SandboxAuthentication implements JiraAuthenticationContext {
    private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();
    private final Texts texts;
    private final Locale locale;

    SandboxAuthentication(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public void setLoggedInUser(ApplicationUser to) {
        if (to == null) {
            user.remove();
        } else {
            user.set(to);
        }
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return StandIns.create(SandboxTexts.class, texts, locale);
    }
}
