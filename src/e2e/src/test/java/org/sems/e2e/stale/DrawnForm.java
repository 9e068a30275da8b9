package org.sems.e2e.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sems.e2e.host.Rest;

/** The form of a transition as a page has drawn it, with what a browser would send of it if nobody touched it. */
record DrawnForm(List<Map.Entry<String, String>> sent) {
    private static final Pattern FORM = Pattern.compile("(?s)<form class=\"aui issue-form\".*?</form>");
    private static final Pattern CONTROL =
            Pattern.compile("(?s)<input([^>]*)>|<select([^>]*)>(.*?)</select>|<textarea([^>]*)>(.*?)</textarea>");
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");

    static DrawnForm of(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new AssertionError("no form: " + page);
        }
        List<Map.Entry<String, String>> sent = new ArrayList<>();
        Matcher control = CONTROL.matcher(form.group());
        while (control.find()) {
            if (control.group(1) != null
                    && (!control.group(1).contains("type=\"checkbox\"")
                            || control.group(1).contains(" checked"))) {
                sent.add(Map.entry(attribute(control.group(1), "name"), attribute(control.group(1), "value")));
            } else if (control.group(2) != null) {
                sent.add(Map.entry(attribute(control.group(2), "name"), chosen(control.group(3))));
            } else if (control.group(4) != null) {
                sent.add(Map.entry(attribute(control.group(4), "name"), text(control.group(5))));
            }
        }
        return new DrawnForm(sent);
    }

    /** As the body of a POST, with the moment at which it was drawn. */
    String drawnAt(String moment) {
        return encoded() + "&semsDrawnAt=" + Rest.encode(moment);
    }

    String encoded() {
        return sent.stream()
                .map(each -> Rest.encode(each.getKey()) + "=" + Rest.encode(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String chosen(String options) {
        List<String> all = new ArrayList<>();
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            if (option.group(1).contains(" selected")) {
                return attribute(option.group(1), "value");
            }
            all.add(attribute(option.group(1), "value"));
        }
        return all.isEmpty() ? "" : all.get(0);
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? text(value.group(1)) : "";
    }

    static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
