package co.gov.putumayo.estampillas.shared.openapi;

import co.gov.putumayo.estampillas.shared.problem.Problem;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** What the contract says before its paths. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Estampillas del Putumayo",
                        version = "1",
                        description =
                                "Which stamps an act owes, their payment by PSE, the official"
                                        + " receipt, its public verification and its use by the"
                                        + " contracting entity (Ordenanza 766 of 2018 and Circular"
                                        + " 0002 of 2025, Departamento del Putumayo, Colombia)."
                                        + " Amounts are whole pesos; legal dates are those of"
                                        + " Bogotá. Clients must ignore fields they do not know.",
                        contact =
                                @Contact(
                                        name = "Oficina de Rentas Departamental",
                                        email = "rentas@putumayo.gov.co"),
                        license =
                                @License(name = "Public service of the Departamento del Putumayo")),
        servers = @Server(url = "/", description = "The service that answers this document."),
        components =
                @Components(
                        schemas = @Schema(name = "Problem", implementation = Problem.class),
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT",
                                        description =
                                                "Token of the identity provider, with roles in"
                                                        + " `groups` and the entity in `nit`.")))
public class ApiContract extends Application {}
