package org.sems.e2e.host;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Tests name days from today on, and the sandbox counts from its own today. Where a run begins so late that midnight may come in its midst, tests
 * and sandboxes live in a time zone in which it is noon. A Jira of others keeps its own zone.
 */
public final class FarFromMidnight implements LauncherSessionListener {
    private static final int LATE = 20;
    private static final int NOON = 12;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("jira.url", "").isEmpty() && LocalTime.now().getHour() >= LATE) {
            int utc = LocalTime.now(ZoneOffset.UTC).getHour();
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.ofHours(NOON - utc)));
        }
    }
}
