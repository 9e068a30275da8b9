package org.sems.sandbox.customfield;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.kernel.StandIns;

/** Jira's searchers with the types that each of them is for. */
final class StockSearchers {
    static final String JIRAS = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<String, String> TYPES = Map.of(
            "textsearcher", "textfield textarea readonlyfield",
            "exacttextsearcher", "url",
            "multiselectsearcher", "select multiselect radiobuttons multicheckboxes",
            "daterange", "datepicker",
            "datetimerange", "datetime",
            "userpickergroupsearcher", "userpicker multiuserpicker",
            "exactnumber", "float",
            "numberrange", "float",
            "labelsearcher", "labels");

    private StockSearchers() {}

    static void register(FieldTypes types) {
        TYPES.forEach((searcher, valid) ->
                types.registerSearcher(JIRAS + searcher, keys(valid), () -> StandIns.create(StockSearcher.class)));
    }

    private static List<String> keys(String names) {
        return Arrays.stream(names.split(" ")).map(JIRAS::concat).toList();
    }
}
