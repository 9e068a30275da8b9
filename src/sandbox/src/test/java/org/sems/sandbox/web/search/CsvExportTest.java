package org.sems.sandbox.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    @Test
    void quotesWhatNeedsItAndLeavesGapsWhereARowHasNoCell() {
        String csv =
                CsvExport.csv(List.of(Map.of("Key", "AIR-1"), Map.of("Summary", "He said \"no\", twice\nand left")));

        assertThat(csv).isEqualTo("Key,Summary\r\nAIR-1,\r\n,\"He said \"\"no\"\", twice\nand left\"\r\n");
    }
}
