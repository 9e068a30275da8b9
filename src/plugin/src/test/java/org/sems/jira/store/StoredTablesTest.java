package org.sems.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;

/**
 * Tables and columns that customers' databases have. A line that disappears takes data with it: a test that fails here asks for an upgrade
 * task, not for another list. New lines are added at will.
 */
class StoredTablesTest {
    private static final Path STORED = Path.of("src/test/resources/stored/tables.txt");

    @Test
    void keepsEveryColumnThatIsStored() throws Exception {
        assertThat(columns()).containsAll(Files.readAllLines(STORED));
    }

    @Test
    void listsEveryTableThereIs() throws Exception {
        Set<String> listed = Files.readAllLines(STORED).stream()
                .map(line -> line.split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(listed)
                .containsAll(entities().stream()
                        .map(entity -> entity.getAnnotation(Table.class).value())
                        .toList());
    }

    private static Set<String> columns() throws Exception {
        Set<String> columns = new TreeSet<>();
        for (Class<?> entity : entities()) {
            String table = entity.getAnnotation(Table.class).value();
            Arrays.stream(entity.getDeclaredMethods())
                    .filter(method -> method.getName().startsWith("get"))
                    .map(method -> table + "." + column(method))
                    .forEach(columns::add);
        }
        return columns;
    }

    private static String column(Method getter) {
        String name =
                getter.getName().substring(3).replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        StringLength length = getter.getAnnotation(StringLength.class);
        String size =
                length == null ? "" : length.value() == StringLength.UNLIMITED ? " unlimited" : " " + length.value();
        String marks = Arrays.stream(getter.getAnnotations())
                .map(mark -> mark.annotationType().getSimpleName())
                .filter(List.of("NotNull", "Unique")::contains)
                .sorted()
                .map(mark -> " " + mark)
                .collect(Collectors.joining());
        return name + " " + getter.getReturnType().getSimpleName() + size + marks;
    }

    private static List<Class<?>> entities() throws Exception {
        Matcher entity = Pattern.compile("<entity>([\\w.]+)</entity>")
                .matcher(Files.readString(Path.of("../../atlassian-plugin.xml")));
        List<String> names = entity.results().map(found -> found.group(1)).toList();
        List<Class<?>> entities = new ArrayList<>();
        for (String name : names) {
            entities.add(Class.forName(name));
        }
        return entities;
    }
}
