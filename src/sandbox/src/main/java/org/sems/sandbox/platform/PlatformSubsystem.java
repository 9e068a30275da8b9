package org.sems.sandbox.platform;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import java.util.Locale;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.DocumentStore;

/** Provides the platform's services. */
public final class PlatformSubsystem {

    private PlatformSubsystem() {}

    public static void open(Services services) {
        SandboxClock clock = new SandboxClock();
        Texts texts = new Texts();
        services.provide(SandboxClock.class, clock);
        services.provide(java.time.Clock.class, clock);
        services.provide(Texts.class, texts);
        services.provide(EventPublisher.class, StandIns.create(SandboxEvents.class));
        services.provide(
                ClusterLockService.class,
                StandIns.create(
                        SandboxLocks.class, services.get(SandboxOptions.class).database()));
        services.provide(CacheManager.class, StandIns.create(SandboxCaches.class, clock));
        SandboxScheduler scheduler = StandIns.create(SandboxScheduler.class, clock);
        services.provide(SandboxScheduler.class, scheduler);
        services.provide(SchedulerService.class, scheduler);
        services.provide(
                PluginSettingsFactory.class, StandIns.create(SandboxSettings.class, services.get(DocumentStore.class)));
        JiraAuthenticationContext authentication = StandIns.create(SandboxAuthentication.class, texts, Locale.ENGLISH);
        services.provide(JiraAuthenticationContext.class, authentication);
        services.provide(I18nResolver.class, StandIns.create(SandboxResolver.class, texts, authentication));
        services.provide(JiraThreadLocalUtil.class, StandIns.create(SandboxThreadLocals.class));
        services.provide(XsrfTokenGenerator.class, StandIns.create(SandboxXsrf.class));
        services.provide(WebSudoManager.class, StandIns.create(SandboxWebSudo.class));
        String baseUrl = services.get(Http.class).baseUrl();
        services.provide(ApplicationProperties.class, StandIns.create(SandboxProperties.class));
        services.provide(
                com.atlassian.jira.config.properties.ApplicationProperties.class,
                StandIns.create(SandboxProperties.OfJira.class, baseUrl));
    }
}
