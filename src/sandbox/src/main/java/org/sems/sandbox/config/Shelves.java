package org.sems.sandbox.config;

import java.util.function.Function;
import java.util.function.Supplier;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** Makes the subsystems' shelves and holds several changes together. */
public final class Shelves {
    private final DocumentStore documents;
    private final Transactions transactions;

    public Shelves(DocumentStore documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    public static Shelves of(Services services) {
        return new Shelves(services.get(DocumentStore.class), services.get(Transactions.class));
    }

    public <T> Shelf<T> shelf(String kind, Class<T> type, Function<T, Object> id) {
        return new Shelf<>(documents, transactions, kind, type, id);
    }

    /** One transaction, or part of the running one. */
    public <T> T together(Supplier<T> work) {
        return transactions.call(work::get);
    }

    public void together(Runnable work) {
        transactions.run(work);
    }
}
