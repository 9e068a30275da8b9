package org.sems.jira.heatmap;

import com.atlassian.plugin.web.ContextProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.jira.rest.Messages;

/** Gives the item's script its texts, in the user's language. */
public final class HeatmapItemContext implements ContextProvider {

    static final List<String> KEYS = List.of(
            "above-tolerance",
            "all-steps",
            "axes",
            "cancel",
            "caption",
            "caption-with-closed",
            "cell",
            "choose-scope",
            "criteria",
            "earlier",
            "empty",
            "hidden-project",
            "hidden-sems",
            "legend",
            "level-range",
            "loading",
            "log-in",
            "many-risks",
            "minutes",
            "never",
            "not-set-up",
            "one-risk",
            "project-named",
            "query",
            "query-alone",
            "query-help",
            "reference",
            "refresh",
            "refresh-every",
            "save",
            "scope",
            "sems-named",
            "stage",
            "stage-current",
            "stage-inherent",
            "stage-residual",
            "stage-target",
            "title",
            "titled",
            "tolerance",
            "unreachable",
            "with-closed",
            "with-closed-help");
    private final Messages messages;

    public HeatmapItemContext(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // takes none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ArrayList<Object> texts = new ArrayList<>();
        for (String key : KEYS) {
            HashMap<String, Object> text = new HashMap<>();
            text.put("key", key);
            text.put("words", words(key));
            texts.add(text);
        }
        Map<String, Object> map = new HashMap<>(context);
        map.put("texts", texts);
        map.put("loading", words("loading"));
        return map;
    }

    private String words(String key) {
        return messages.text("sems.heatmap." + key);
    }
}
