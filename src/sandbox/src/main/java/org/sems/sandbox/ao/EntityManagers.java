package org.sems.sandbox.ao;

import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
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

/** Makes the library's entity manager with the name converters that Jira uses, for the tables of one prefix only. */
final class EntityManagers {

    private EntityManagers() {}

    static EntityManager make(DataSource source, boolean postgres, String prefix) {
        DisposableDataSource disposable = DelegatingDisposableDataSourceHandler.newInstance(source, () -> {});
        DatabaseProvider provider = postgres
                ? new PostgreSQLDatabaseProvider(disposable, null)
                : new HSQLDatabaseProvider(disposable, "PUBLIC");
        return new EntityManager(provider, new Configuration(names(prefix), prefix));
    }

    static NameConverters names(String prefix) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + '_' + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    private record Configuration(NameConverters names, String prefix) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + '_');
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return (converters, types) ->
                    new CachingEntityInfoResolver(new SimpleEntityInfoResolver(converters, types));
        }
    }
}
