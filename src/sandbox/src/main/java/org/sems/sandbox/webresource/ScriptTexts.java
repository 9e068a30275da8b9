package org.sems.sandbox.webresource;

import com.atlassian.jira.util.I18nHelper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts texts into a script in place of {@code AJS.I18n.getText("key")}, as Jira's transformer jsI18n. */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");

    private ScriptTexts() {}

    static String put(String script, I18nHelper texts) {
        Matcher calls = CALL.matcher(script);
        StringBuilder out = new StringBuilder();
        while (calls.find()) {
            boolean plain = calls.group(3).equals(")");
            String text = plain ? texts.getText(calls.group(2)) : texts.getUnescapedText(calls.group(2));
            calls.appendReplacement(
                    out, Matcher.quoteReplacement(plain ? quote(text) : "AJS.format(" + quote(text) + ","));
        }
        return calls.appendTail(out).toString();
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<' || c < ' ' || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
