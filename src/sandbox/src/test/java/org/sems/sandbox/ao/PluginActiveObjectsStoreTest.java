package org.sems.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sems.sandbox.bundle.FakeModules;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.Database;
import org.sems.sandbox.store.Databases;
import org.sems.sandbox.store.JdbcDocuments;
import org.sems.sandbox.store.ThreadBoundTransactions;
import org.sems.sandbox.store.Transactions;

class PluginActiveObjectsStoreTest {
    private static final Map<String, Object> SETTINGS = new HashMap<>();
    private Database database;
    private ThreadBoundTransactions transactions;
    private JdbcDocuments documents;
    private PluginActiveObjects objects;

    @Indexes(
            @Index(
                    name = "place",
                    methodNames = {"getSite", "getRoom"}))
    interface Asset extends Entity {
        @NotNull
        @Unique
        String getName();

        void setName(String name);

        String getSite();

        void setSite(String site);

        String getRoom();

        void setRoom(String room);

        @StringLength(StringLength.UNLIMITED)
        String getNote();

        void setNote(String note);
    }

    public static final class FirstUpgrade implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("1");
        }

        @Override
        public void upgrade(ModelVersion from, ActiveObjects active) {
            active.migrate(Asset.class);
            active.create(Asset.class, new DBParam("NAME", "made by the upgrade from " + from));
        }
    }

    abstract static class Settings implements PluginSettingsFactory, PluginSettings {
        @Override
        public PluginSettings createGlobalSettings() {
            return this;
        }

        @Override
        public Object get(String key) {
            return SETTINGS.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return SETTINGS.put(key, value);
        }
    }

    private ActiveObjects open(Databases kind) throws Exception {
        SETTINGS.clear();
        database = kind.open();
        transactions = new ThreadBoundTransactions(database);
        documents = new JdbcDocuments(transactions, database);
        objects = new PluginActiveObjects(
                transactions, transactions, database.isPostgres(), StandIns.create(Settings.class));
        return objects.service();
    }

    private void enable() throws Exception {
        objects.enable(FakeModules.with("<ao key='ao' namespace='test'><entity>" + Asset.class.getName()
                + "</entity><upgradeTask>" + FirstUpgrade.class.getName() + "</upgradeTask></ao>"));
    }

    @AfterEach
    void close() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesToBeUsedBeforeThePluginIsEnabled(Databases kind) throws Exception {
        ActiveObjects active = open(kind);

        assertThatThrownBy(() -> active.find(Asset.class)).hasMessageContaining("before the plugin is enabled");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void runsAnUpgradeOnceAndKeepsTheRowsOnTheNextStart(Databases kind) throws Exception {
        ActiveObjects active = open(kind);

        enable();
        enable();

        assertThat(active.find(Asset.class)).extracting(Asset::getName).containsExactly("made by the upgrade from 0");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsCountsAndDeletesWithSql(Databases kind) throws Exception {
        ActiveObjects active = open(kind);
        enable();
        for (String name : List.of("gate", "fence", "camera")) {
            active.create(Asset.class, new DBParam("NAME", name), new DBParam("SITE", "north"));
        }

        assertThat(Stream.of(active.find(
                                Asset.class,
                                Query.select()
                                        .where("SITE = ?", "north")
                                        .order("NAME ASC")
                                        .limit(2)))
                        .map(Asset::getName))
                .containsExactly("camera", "fence");
        assertThat(active.count(Asset.class, "SITE = ?", "north")).isEqualTo(3);
        assertThat(active.deleteWithSQL(Asset.class, "NAME = ?", "gate")).isEqualTo(1);
        assertThat(active.count(Asset.class, "SITE = ?", "north")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void rollsBackRowsAndDocumentsTogether(Databases kind) throws Exception {
        ActiveObjects active = open(kind);
        enable();
        int before = active.count(Asset.class);

        assertThatThrownBy(() -> transactions.run(() -> active.executeInTransaction(() -> {
                    active.create(Asset.class, new DBParam("NAME", "gate"));
                    documents.put("issue", "1", Map.of("key", "A-1"));
                    throw new IllegalStateException("on purpose");
                })))
                .hasMessage("on purpose");

        assertThat(active.count(Asset.class)).isEqualTo(before);
        assertThat(documents.all("issue", Map.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void beginsNoTransactionWhereNoneIsOpen(Databases kind) throws Exception {
        ActiveObjects active = open(kind);
        enable();

        assertThatThrownBy(() -> active.executeInTransaction(() -> {
                    active.create(Asset.class, new DBParam("NAME", "gate"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(active.count(Asset.class, "NAME = ?", "gate")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void joinsATransactionThatItsCallerHasBegunAndEnds(Databases kind) throws Exception {
        ActiveObjects active = open(kind);
        enable();

        Transactions.Begun undone = transactions.begin();
        active.executeInTransaction(() -> active.create(Asset.class, new DBParam("NAME", "gate")));
        assertThat(transactions.begin().isNew()).isFalse();
        transactions.begin().rollBack(); // the joined one ends nothing
        assertThat(active.count(Asset.class, "NAME = ?", "gate")).isEqualTo(1);
        undone.rollBack();
        Transactions.Begun kept = transactions.begin();
        active.executeInTransaction(() -> active.create(Asset.class, new DBParam("NAME", "fence")));
        kept.commit();
        kept.rollBack(); // as in a finally block

        assertThat(active.count(Asset.class, "NAME = ?", "gate")).isZero();
        assertThat(active.count(Asset.class, "NAME = ?", "fence")).isEqualTo(1);
        assertThat(transactions.active()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void forgetsAChangedEntityWhenTheTransactionIsRolledBack(Databases kind) throws Exception {
        ActiveObjects active = open(kind);
        enable();
        Asset asset = active.create(Asset.class, new DBParam("NAME", "gate"), new DBParam("SITE", "north"));

        assertThatThrownBy(() -> transactions.run(() -> active.executeInTransaction(() -> {
                    asset.setSite("south");
                    asset.save();
                    throw new IllegalStateException("on purpose");
                })))
                .hasMessage("on purpose");

        assertThat(active.get(Asset.class, asset.getID()).getSite()).isEqualTo("north");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesASecondRowOfAUniqueName(Databases kind) throws Exception {
        ActiveObjects active = open(kind);
        enable();
        active.create(Asset.class, new DBParam("NAME", "gate"));

        assertThatThrownBy(() -> active.create(Asset.class, new DBParam("NAME", "gate")))
                .isInstanceOf(ActiveObjectsException.class);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsATextWithoutLimit(Databases kind) throws Exception {
        ActiveObjects active = open(kind);
        enable();
        Asset asset = active.create(Asset.class, new DBParam("NAME", "gate"));

        asset.setNote("n".repeat(50_000));
        asset.save();
        active.flushAll();

        assertThat(active.get(Asset.class, asset.getID()).getNote()).hasSize(50_000);
    }
}
