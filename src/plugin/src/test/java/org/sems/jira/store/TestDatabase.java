package org.sems.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.DelegatingDisposableDataSourceHandler;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.HSQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolver;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolver;

/** The real Active Objects on a real database, with Jira's names of tables and columns. */
public final class TestDatabase {
    private static final String PREFIX = "AO_5E3A5D";

    static { // Jira opens its transactions itself, as its databases do by default; the library alone would ask for more
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private final HikariDataSource source;
    final EntityManager manager;
    public final ActiveObjects ao;
    /** As Jira's outside of a transition: {@code executeInTransaction} opens none, and each statement is a commit of its own. */
    public final ActiveObjects withoutTransactions;

    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    private TestDatabase(String url, boolean postgres) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        source = new HikariDataSource(config);
        DisposableDataSource disposable = DelegatingDisposableDataSourceHandler.newInstance(source, () -> {});
        DatabaseProvider provider = postgres
                ? new PostgreSQLDatabaseProvider(disposable, null)
                : new HSQLDatabaseProvider(disposable, "PUBLIC");
        manager = new EntityManager(provider, new Configuration());
        ao = activeObjects(this::together);
        withoutTransactions = activeObjects(TransactionCallback::doInTransaction);
    }

    public static TestDatabase hsqldb() {
        return new TestDatabase("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", false);
    }

    public static TestDatabase postgres(String url) {
        return new TestDatabase(url, true);
    }

    /** HSQLDB always; PostgreSQL where the environment's {@code SEMS_POSTGRES} gives a URL, and loudly not where it does not. */
    public static List<TestDatabase> all() {
        List<TestDatabase> all = new ArrayList<>(List.of(hsqldb()));
        String url = System.getenv("SEMS_POSTGRES");
        if (url == null || url.isBlank()) {
            System.out.println(
                    "*** NOT RUN: the store on PostgreSQL. Set SEMS_POSTGRES=jdbc:postgresql://... to run it. ***");
        } else {
            all.add(postgres(url));
        }
        return all;
    }

    /** What Jira adds to the library: transactions by callback, which join one that is open, and no checked exceptions. */
    private ActiveObjects activeObjects(InTransaction transactions) {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        return transactions.run((TransactionCallback<?>) arguments[0]);
                    }
                    try {
                        return EntityManager.class
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(manager, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof RuntimeException unchecked
                                ? unchecked
                                : new IllegalStateException(e.getCause());
                    }
                });
    }

    /** Whether this thread is in a transaction that {@link #ao} has begun. */
    public boolean isInTransaction() {
        return inside.get();
    }

    /** As {@link #withoutTransactions}, of a node whose power fails when it has created its first row. */
    public ActiveObjects dyingAfterOneRow() {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        return ((TransactionCallback<?>) arguments[0]).doInTransaction();
                    }
                    Object answer = method.invoke(withoutTransactions, arguments);
                    if (method.getName().equals("create")) {
                        throw new IllegalStateException("no power");
                    }
                    return answer;
                });
    }

    private interface InTransaction {
        Object run(TransactionCallback<?> work) throws SQLException;
    }

    private Object together(TransactionCallback<?> work) throws SQLException {
        if (inside.get()) {
            return work.doInTransaction();
        }
        inside.set(true);
        try {
            return new Transaction<Object>(manager) {
                @Override
                protected Object run() {
                    return work.doInTransaction();
                }
            }.execute();
        } finally {
            inside.remove();
        }
    }

    /** Not AutoCloseable: the test framework would close a parameter after its first test. */
    public void stop() {
        source.close();
    }

    private static final class Configuration implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> PREFIX + '_' + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        /** Without it, tables of others would be dropped. */
        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX + '_');
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return (converters, types) ->
                    new CachingEntityInfoResolver(new SimpleEntityInfoResolver(converters, types));
        }
    }
}
