package io.siliu.sandbox.outside;

import com.sun.net.httpserver.HttpServer;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.disk.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All offices on one free port of the loopback interface; their addresses go to {@code outside.json}. */
public final class OutsideServer implements AutoCloseable {

    private static final int THREADS = 16;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, OfficeDoor> doors = new LinkedHashMap<>();

    private OutsideServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Opens the offices.
     *
     * @param home the home folder of the installation ({@code .siliu})
     */
    public static OutsideServer start(Path home, List<Office> offices) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            OutsideServer outside = new OutsideServer(server, Executors.newFixedThreadPool(THREADS));
            outside.open(offices);
            outside.writeAddresses(home, offices);
            return outside;
        } catch (IOException failure) {
            throw new UncheckedIOException("The outside parties cannot listen", failure);
        }
    }

    /** How many offices are open. */
    public int offices() {
        return doors.size();
    }

    /** The address of an office. */
    public String address(Office office) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + office.path();
    }

    /** Turns the knobs of an office; also done by {@code POST /knobs/<name>}. */
    public void turn(String office, Knobs knobs) {
        doors.get(office).turn(knobs);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void open(List<Office> offices) {
        server.setExecutor(threads);
        for (Office office : offices) {
            OfficeDoor door = new OfficeDoor(office);
            doors.put(office.name(), door);
            server.createContext(office.path(), exchange -> Exchanges.answer(exchange, office.path(), door::answer));
        }
        server.createContext("/knobs", exchange -> Exchanges.answer(exchange, "/knobs", this::knobs));
        server.start();
    }

    private Reply knobs(Request request) {
        if (request.is("GET", "/")) {
            Map<String, Knobs> all = new LinkedHashMap<>();
            doors.forEach((name, door) -> all.put(name, door.knobs()));
            return Reply.json(200, all);
        }
        OfficeDoor door = doors.get(request.path().substring(1));
        if (door == null) {
            return Reply.notFound();
        }
        try {
            door.turn(door.knobs().turned(request.json()));
            return Reply.json(200, door.knobs());
        } catch (IllegalArgumentException wrong) {
            return Reply.refused(422, "KNOB", wrong.getMessage());
        }
    }

    private void writeAddresses(Path home, List<Office> offices) {
        Map<String, String> addresses = new LinkedHashMap<>();
        offices.forEach(office -> addresses.put(office.name(), address(office)));
        new DurableFile(home.resolve("outside.json"))
                .write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(addresses) + "\n");
    }
}
