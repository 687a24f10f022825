package io.siliu.sandbox;

import io.siliu.kernel.ChinaTime;
import io.siliu.sandbox.disk.Journal;
import io.siliu.sandbox.identity.IdentityOffice;
import io.siliu.sandbox.identity.Register;
import io.siliu.sandbox.identity.Visitors;
import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.population.InventedWorker;
import io.siliu.sandbox.registry.RegistryOffice;
import io.siliu.sandbox.sms.SmsOffice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Which offices the sandbox has. */
final class OutsideWorld {

    private OutsideWorld() {}

    /** @param population whom the registers know besides the people that visitors play */
    static OutsideServer start(Path home, Clock clock, Collection<InventedWorker> population) {
        Visitors visitors = new Visitors(ChinaTime.today(clock));
        return OutsideServer.start(
                home,
                List.of(
                        new SmsOffice(clock),
                        new IdentityOffice(new Register(visitors, population), visitors),
                        new RegistryOffice(
                                new Journal(home.resolve("sandbox/registry.jsonl")),
                                RegistryOffice.Pace.OF_A_WALKTHROUGH,
                                clock)));
    }
}
