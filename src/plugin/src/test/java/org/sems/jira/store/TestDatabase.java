package org.sems.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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
final class TestDatabase {
    private static final String PREFIX = "AO_5E3A5D";
    private final HikariDataSource source;
    final EntityManager manager;
    final ActiveObjects ao;

    private TestDatabase(String url, boolean postgres) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        source = new HikariDataSource(config);
        DisposableDataSource disposable = DelegatingDisposableDataSourceHandler.newInstance(source, () -> { });
        DatabaseProvider provider = postgres ? new PostgreSQLDatabaseProvider(disposable, null) : new HSQLDatabaseProvider(disposable, "PUBLIC");
        manager = new EntityManager(provider, new Configuration());
        ao = activeObjects();
    }

    static TestDatabase hsqldb() {
        return new TestDatabase("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", false);
    }

    static TestDatabase postgres(String url) {
        return new TestDatabase(url, true);
    }

    /** What Jira adds to the library: transactions by callback, and no checked exceptions. */
    private ActiveObjects activeObjects() {
        return (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("executeInTransaction")) {
                        return new Transaction<Object>(manager) {
                            @Override
                            protected Object run() {
                                return ((TransactionCallback<?>) arguments[0]).doInTransaction();
                            }
                        }.execute();
                    }
                    try {
                        return EntityManager.class.getMethod(method.getName(), method.getParameterTypes()).invoke(manager, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e.getCause());
                    }
                });
    }

    /** Not AutoCloseable: the test framework would close a parameter after its first test. */
    void stop() {
        source.close();
    }

    private static final class Configuration implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(new AtlassianTableNameConverter(name -> PREFIX + '_' + name), new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        /** Without it, tables of others would be dropped. */
        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX + '_');
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return (converters, types) -> new CachingEntityInfoResolver(new SimpleEntityInfoResolver(converters, types));
        }
    }
}
