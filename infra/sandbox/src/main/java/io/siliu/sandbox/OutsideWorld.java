package io.siliu.sandbox;

import io.siliu.kernel.ChinaTime;
import io.siliu.sandbox.bank.BankOffice;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.feed.Connector;
import io.siliu.sandbox.identity.IdentityOffice;
import io.siliu.sandbox.identity.Register;
import io.siliu.sandbox.identity.Visitors;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.paper.OfficePapers;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.registry.RegistryOffice;
import io.siliu.sandbox.sms.SmsOffice;
import io.siliu.sandbox.taxbureau.TaxBureauOffice;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which offices the sandbox has. */
final class OutsideWorld {

    private OutsideWorld() {}

    /**
     * @param app address of the product, empty when papers go into its drop folder alone
     * @param population whom the registers know besides the people that visitors play
     */
    static OutsideServer start(Path home, Optional<URI> app, Clock clock, Collection<InventedWorker> population) {
        Visitors visitors = new Visitors(ChinaTime.today(clock));
        Connector connector = new Connector(home, app, line -> System.out.println("sandbox: " + line));
        OfficePapers papers = new OfficePapers();
        return OutsideServer.start(
                home,
                List.of(
                        new SmsOffice(clock),
                        new IdentityOffice(new Register(visitors, population), visitors),
                        new RegistryOffice(
                                new Journal(home.resolve("sandbox/registry.jsonl")),
                                RegistryOffice.Pace.OF_A_WALKTHROUGH,
                                clock),
                        new BankOffice(home.resolve("sandbox/bank"), connector, papers, clock),
                        new TaxBureauOffice(home.resolve("sandbox/tax-bureau"), connector, papers, clock)));
    }
}
