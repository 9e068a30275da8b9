package org.sems.sandbox.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sems.sandbox.bundle.RunningPlugin;

/** The plugin's texts by key and locale; a key without a text is its own text. */
public final class Texts {
    private static final Properties NONE = new Properties();
    private final Map<Locale, Properties> byLocale = new ConcurrentHashMap<>();
    private volatile RunningPlugin plugin;

    public void of(RunningPlugin running) {
        plugin = running;
        byLocale.clear();
    }

    public Optional<String> raw(Locale locale, String key) {
        return Optional.ofNullable(texts(locale).getProperty(key));
    }

    /** Always through {@link MessageFormat}, as Jira's I18nHelper: a single quote is written twice. */
    public String format(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(text -> new MessageFormat(text, locale).format(arguments))
                .orElse(key == null ? "" : key);
    }

    public Set<String> keys(Locale locale, String prefix) {
        Set<String> keys = new TreeSet<>();
        texts(locale).stringPropertyNames().stream()
                .filter(k -> k.startsWith(prefix))
                .forEach(keys::add);
        return keys;
    }

    private Properties texts(Locale locale) {
        RunningPlugin now = plugin;
        return now == null ? NONE : byLocale.computeIfAbsent(locale, l -> read(now, l));
    }

    private static Properties read(RunningPlugin plugin, Locale locale) {
        Properties texts = new Properties();
        for (String location : plugin.textLocations()) {
            String path = location.replace('.', '/');
            for (String suffix :
                    new String[] {"", "_" + locale.getLanguage(), "_" + locale.getLanguage() + "_" + locale.getCountry()
                    }) {
                plugin.bundle().entry(path + suffix + ".properties").ifPresent(url -> load(url, texts));
            }
        }
        return texts;
    }

    private static void load(URL url, Properties into) {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            into.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
