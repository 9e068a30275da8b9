package org.sems.jira.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import javax.annotation.Nullable;
import org.sems.jira.rest.Messages;

/** The shipped texts, formatted as Jira does. A key without a text fails the test. */
public final class English {

    private static final Properties TEXTS = load();

    private English() {}

    public static Messages messages() {
        return new Messages(authentication(null), (term, texts) -> term.toString());
    }

    public static JiraAuthenticationContext authentication(@Nullable ApplicationUser user) {
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        I18nHelper i18n = i18n();
        when(authentication.getI18nHelper()).thenReturn(i18n);
        when(authentication.getLoggedInUser()).thenReturn(user);
        return authentication;
    }

    public static Properties texts() {
        return TEXTS;
    }

    private static I18nHelper i18n() {
        return mock(I18nHelper.class, call -> {
            if (!call.getMethod().getName().equals("getText")) {
                return null;
            }
            Object arguments = call.getArguments().length > 1 ? call.getArgument(1) : List.of();
            return text(
                    call.getArgument(0), arguments instanceof List<?> list ? list.toArray() : new Object[] {arguments});
        });
    }

    private static String text(String key, Object... arguments) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new AssertionError("no text for " + key);
        }
        return new MessageFormat(text).format(arguments);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream stream = English.class.getResourceAsStream("/i18n/sems.properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
