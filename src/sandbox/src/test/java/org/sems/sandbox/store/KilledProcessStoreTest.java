package org.sems.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, and looks at what it left. */
class KilledProcessStoreTest {

    /** Writes pairs, one transaction each, and says so after each commit. */
    public static final class Writer {
        public static void main(String[] arguments) {
            Database database = Database.inFolder(Path.of(arguments[0]));
            ThreadBoundTransactions transactions = new ThreadBoundTransactions(database);
            JdbcDocuments documents = new JdbcDocuments(transactions, database);
            for (int i = 0; ; i++) {
                String number = String.valueOf(i);
                transactions.run(() -> {
                    documents.put("left", number, List.of(number));
                    documents.put("right", number, List.of(number));
                });
                System.out.println(number);
            }
        }
    }

    @TempDir
    private Path folder;

    @Test
    void keepsEveryCommittedPairAndNoHalfOne() throws Exception {
        int said = writeAndKill(50);

        List<?> left;
        List<?> right;
        try (Database database = Database.inFolder(folder)) {
            JdbcDocuments documents = new JdbcDocuments(new ThreadBoundTransactions(database), database);
            left = documents.all("left", List.class);
            right = documents.all("right", List.class);
        }

        assertThat(left).hasSizeGreaterThan(said).isEqualTo(right);
    }

    private int writeAndKill(int pairs) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            while (Integer.parseInt(line) < pairs) {
                line = out.readLine();
            }
            return Integer.parseInt(line);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
