package no.ringvirkning.packaged;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx with one file: what a server can give that does nothing but give. */
final class FileServer implements AutoCloseable {

    private static final String SETTINGS = """
            daemon off;
            worker_processes 2;
            pid %1$s/nginx.pid;
            error_log %1$s/nginx.log;
            events { worker_connections 256; }
            http {
              access_log off;
              client_body_temp_path %1$s/nginx-body;
              proxy_temp_path %1$s/nginx-proxy;
              fastcgi_temp_path %1$s/nginx-fastcgi;
              uwsgi_temp_path %1$s/nginx-uwsgi;
              scgi_temp_path %1$s/nginx-scgi;
              keepalive_requests 1000000000;
              default_type application/json;
              open_file_cache max=10;
              server { listen 127.0.0.1:%2$d; root %1$s/files; }
            }
            """;

    private final int port = Product.freePort();
    private final Process process;

    FileServer(Path work, String body) throws IOException, InterruptedException {
        Files.createDirectories(work.resolve("files"));
        Files.writeString(work.resolve("files/body"), body);
        Path settings = work.resolve("nginx.conf");
        Files.writeString(settings, String.format(SETTINGS, work, port));
        String program = Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
        process = new ProcessBuilder(program, "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("nginx.out").toFile())
                .start();
        for (int attempt = 0; ; attempt++) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                if (attempt == 100) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
