package io.siliu.platform.database.internal;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is; holds the embedded server, where that is the one. */
final class Connection implements JdbcConnectionDetails, AutoCloseable {

    private final SharedServer server;
    private final String url;
    private final String user;
    private final String password;

    private Connection(SharedServer server, String url, String user, String password) {
        this.server = server;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static Connection toEmbedded(SharedServer shared, String schema) {
        EmbeddedServer server = shared.server();
        String url = "jdbc:mysql://127.0.0.1:" + server.port() + "/" + schema
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";
        return new Connection(shared, url, EmbeddedServer.USER, server.secret().reveal());
    }

    static Connection toExternal(String url, String user, String password) {
        return new Connection(null, url, user, password);
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
