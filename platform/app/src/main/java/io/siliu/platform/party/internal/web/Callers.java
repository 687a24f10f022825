package io.siliu.platform.party.internal.web;

import io.siliu.platform.access.DeviceMarks;
import io.siliu.platform.access.LookupKeys;
import io.siliu.platform.party.internal.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Tells from where a request comes: a device by its mark, a network by its block of addresses. */
@Component
final class Callers {

    private final DeviceMarks devices;
    private final LookupKeys keys;

    Callers(DeviceMarks devices, LookupKeys keys) {
        this.devices = devices;
        this.keys = keys;
    }

    Caller of(HttpServletRequest request, HttpServletResponse response) {
        String block = block(request.getRemoteAddr());
        return new Caller(devices.of(request, response), keys.of("ADDRESS_BLOCK", block), block);
    }

    /** The first 24 bits of an IPv4 address, the first 48 of an IPv6 one. */
    static String block(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            if (parsed instanceof Inet4Address) {
                return (bytes[0] & 0xFF) + "." + (bytes[1] & 0xFF) + "." + (bytes[2] & 0xFF) + ".*";
            }
            String hex = HexFormat.of().formatHex(bytes, 0, 6);
            return hex.substring(0, 4) + ":" + hex.substring(4, 8) + ":" + hex.substring(8) + ":*";
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }
}
