package io.siliu.sandbox.economy.world;

import io.siliu.sandbox.economy.event.IdentityCheck;
import io.siliu.sandbox.economy.event.Licence;
import io.siliu.sandbox.economy.event.Origin;
import io.siliu.sandbox.economy.event.Registration;
import io.siliu.sandbox.economy.event.Will;
import io.siliu.sandbox.economy.event.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A person about to join, honest as drawn; a scheme changes what it twists before the person is on the platform. */
public final class MemberDraft {

    private Worker worker;
    private final List<Licence> licences = new ArrayList<>();
    private Origin origin;
    private IdentityCheck identity;
    private Will will;
    private String network;

    MemberDraft(Worker worker, List<Licence> licences, Origin origin, IdentityCheck identity, Will will) {
        this.worker = worker;
        this.licences.addAll(licences);
        this.origin = origin;
        this.identity = identity;
        this.will = will;
        this.network = origin.network();
    }

    public Worker worker() {
        return worker;
    }

    public Origin origin() {
        return origin;
    }

    public MemberDraft worker(UnaryOperator<Worker> change) {
        worker = change.apply(worker);
        return this;
    }

    public MemberDraft licences(UnaryOperator<List<Licence>> change) {
        List<Licence> changed = change.apply(List.copyOf(licences));
        licences.clear();
        licences.addAll(changed);
        return this;
    }

    public MemberDraft origin(UnaryOperator<Origin> change) {
        origin = change.apply(origin);
        return this;
    }

    public MemberDraft identity(UnaryOperator<IdentityCheck> change) {
        identity = change.apply(identity);
        return this;
    }

    public MemberDraft will(UnaryOperator<Will> change) {
        will = change.apply(will);
        return this;
    }

    /** Invoices from a network. */
    public MemberDraft network(String from) {
        network = from;
        return this;
    }

    /** The person as a member. */
    public Member joined() {
        return new Member(
                worker,
                List.copyOf(licences),
                new Registration(worker.id(), origin, identity, will),
                origin.device(),
                network);
    }
}
