package org.sems.sandbox.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents in the table SANDBOX_DOCUMENT, their ids in SANDBOX_SEQUENCE. */
public final class JdbcDocuments implements DocumentStore {
    private static final Comparator<Row> BY_ID = Comparator.<Row>comparingInt(row -> row.number() ? 0 : 1)
            .thenComparing((a, b) -> a.number() && b.number()
                    ? Long.compare(Long.parseLong(a.id), Long.parseLong(b.id))
                    : a.id.compareTo(b.id));

    private final ThreadBoundTransactions transactions;
    private final Ids ids;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public JdbcDocuments(ThreadBoundTransactions transactions, Database database) {
        this.transactions = transactions;
        String text = database.isPostgres() ? "TEXT" : "LONGVARCHAR";
        try (Connection connection = transactions.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS SANDBOX_DOCUMENT (KIND VARCHAR(60) NOT NULL, ID VARCHAR(255) NOT NULL, BODY "
                            + text + " NOT NULL, PRIMARY KEY (KIND, ID))");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS SANDBOX_SEQUENCE (KIND VARCHAR(60) NOT NULL PRIMARY KEY, NEXT_ID BIGINT NOT NULL)");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the sandbox's tables: " + e.getMessage(), e);
        }
        this.ids = database.besideTransactions().<Ids>map(SharedIds::new).orElseGet(() -> new OwnIds(transactions));
    }

    private record Row(String id, String body) {
        boolean number() {
            return !id.isEmpty() && id.length() < 19 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    @Override
    public <T> List<T> all(String kind, Class<T> type) {
        List<Row> rows = new ArrayList<>();
        with("SELECT ID, BODY FROM SANDBOX_DOCUMENT WHERE KIND = ?", statement -> {
            statement.setString(1, kind);
            statement.setFetchSize(1000);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(result.getString(1), result.getString(2)));
                }
            }
            return null;
        });
        rows.sort(BY_ID);
        return rows.stream().map(row -> read(row.body, type)).toList();
    }

    @Override
    public SortedMap<String, SortedMap<String, String>> everything() {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        with("SELECT KIND, ID, BODY FROM SANDBOX_DOCUMENT", statement -> {
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    all.computeIfAbsent(result.getString(1), kind -> new TreeMap<>())
                            .put(result.getString(2), result.getString(3));
                }
            }
            return null;
        });
        return all;
    }

    @Override
    public <T> Optional<T> find(String kind, String id, Class<T> type) {
        return with("SELECT BODY FROM SANDBOX_DOCUMENT WHERE KIND = ? AND ID = ?", statement -> {
            statement.setString(1, kind);
            statement.setString(2, id);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(read(result.getString(1), type)) : Optional.empty();
            }
        });
    }

    @Override
    public void put(String kind, String id, Object body) {
        String text = write(body);
        if (change("UPDATE SANDBOX_DOCUMENT SET BODY = ? WHERE KIND = ? AND ID = ?", text, kind, id) == 0) {
            change("INSERT INTO SANDBOX_DOCUMENT (BODY, KIND, ID) VALUES (?, ?, ?)", text, kind, id);
        }
    }

    @Override
    public void delete(String kind, String id) {
        change("DELETE FROM SANDBOX_DOCUMENT WHERE KIND = ? AND ID = ?", kind, id);
    }

    @Override
    public void lock(String kind, String id) {
        change("UPDATE SANDBOX_DOCUMENT SET KIND = KIND WHERE KIND = ? AND ID = ?", kind, id);
    }

    @Override
    public long nextId(String kind) {
        return ids.next(kind);
    }

    /** Gives back the ids that were reserved and not used. */
    public void close() {
        ids.giveBack();
    }

    private int change(String sql, String... arguments) {
        return with(sql, statement -> {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = transactions.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a " + type.getSimpleName() + ": " + body, e);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a document: " + body, e);
        }
    }
}
