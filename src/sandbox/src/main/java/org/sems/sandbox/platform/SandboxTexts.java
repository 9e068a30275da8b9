package org.sems.sandbox.platform;

import java.util.Locale;

/** Jira's I18nHelper over the plugin's texts. */
abstract class SandboxTexts extends AnyTexts {
    private final Texts texts;
    private final Locale locale;

    SandboxTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    String format(String key, Object... arguments) {
        return texts.format(locale, key, arguments);
    }

    @Override
    public String getUnescapedText(String key) {
        return texts.raw(locale, key).orElse(key);
    }
}
