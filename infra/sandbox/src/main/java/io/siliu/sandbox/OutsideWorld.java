package io.siliu.sandbox;

import io.siliu.sandbox.outside.OutsideServer;
import io.siliu.sandbox.sms.SmsOffice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Which offices the sandbox has. */
final class OutsideWorld {

    private OutsideWorld() {}

    static OutsideServer start(Path home, Clock clock) {
        return OutsideServer.start(home, List.of(new SmsOffice(clock)));
    }
}
