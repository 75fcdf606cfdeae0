package no.ringvirkning.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads {@code /programmes.csv} and {@code /programmes.excel.csv} as the list asked for as CSV. */
class CsvSuffix {

    @ServerRequestFilter(preMatching = true)
    void read(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!path.startsWith(FrontDoor.API) || !path.endsWith(Csv.SUFFIX)) {
            return;
        }
        boolean excel = path.endsWith(Csv.EXCEL_SUFFIX);
        String list = path.substring(0, path.length() - (excel ? Csv.EXCEL_SUFFIX : Csv.SUFFIX).length());
        request.setProperty(Csv.EXCEL, excel);
        request.setProperty(Csv.ASKED, request.getUriInfo().getRequestUri());
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, "text/csv");
        request.setRequestUri(UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                .replacePath(list)
                .build());
    }
}
