package org.sems.jira.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.jira.testing.English;

class HeatmapItemContextTest {

    @Test
    void handsTheScriptEveryTextThatItShows() throws IOException {
        List<?> texts = (List<?>) new HeatmapItemContext(English.messages())
                .getContextMap(Map.of())
                .get("texts");

        assertThat(List.<Object>copyOf(texts))
                .extracting(text -> (Object) ((Map<?, ?>) text).get("key"))
                .containsAll(keysInScripts());
        assertThat(keysInScripts()).contains("caption", "stage-residual", "earlier");
    }

    private static Set<Object> keysInScripts() throws IOException {
        Set<Object> keys = new TreeSet<>(Set.of("stage-inherent", "stage-current", "stage-residual", "stage-target"));
        for (String script : List.of("heatmap-item", "heatmap-form", "heatmap-table")) {
            Matcher matcher = Pattern.compile("words\\('([a-z-]+[a-z])'")
                    .matcher(Files.readString(Path.of("src/main/resources/js/" + script + ".js")));
            Stream.iterate(matcher, Matcher::find, each -> each).forEach(each -> keys.add(each.group(1)));
        }
        return keys;
    }
}
