package io.siliu.platform.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each network address in so many times within a while. It remembers a bounded number of addresses of this process
 * alone: it is there so that one caller cannot take the processor from the others, or try on and on, not as a lock. Of an
 * IPv6 address only the first 64 bits count, because whoever has one has all that begin so.
 */
public final class Turnstile {

    private static final int MOST_ADDRESSES = 10_000;
    private static final int BYTES_OF_A_NETWORK = 8;

    private final int turns;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /**
     * @param turns how many within the window
     * @param window from the first turn on
     */
    public Turnstile(int turns, Duration window, Clock clock) {
        this.turns = turns;
        this.window = window;
        this.clock = clock;
    }

    /** Takes a turn, if there is one left. */
    public boolean lets(String address) {
        return takes(network(address));
    }

    /** The same for one thing that somebody tries from there, such as a name: other things have turns of their own. */
    public boolean lets(String address, String thing) {
        return takes(of(address, thing));
    }

    private static String of(String address, String thing) {
        return network(address) + " " + thing;
    }

    private synchronized boolean takes(String network) {
        Instant now = clock.instant();
        Window known = windows.get(network);
        if (known == null || !now.isBefore(known.since.plus(window))) {
            windows.remove(network);
            windows.put(network, new Window(now, 1));
            return true;
        }
        if (known.turns >= turns) {
            return false;
        }
        windows.put(network, new Window(known.since, known.turns + 1));
        return true;
    }

    /** Gives a turn back that was taken for something which does not count. */
    public synchronized void giveBack(String address) {
        windows.computeIfPresent(
                network(address), (network, known) -> new Window(known.since, Math.max(0, known.turns - 1)));
    }

    /** Gives all turns for one thing back: what was tried came right. */
    public synchronized void forget(String address, String thing) {
        windows.remove(of(address, thing));
    }

    /** The network that an address counts as. Only what is written as an IPv6 address is parsed, so that no name is ever looked up. */
    public static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(BYTES_OF_A_NETWORK, bytes.length));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    /** How often somebody came since. */
    private record Window(Instant since, int turns) {}
}
