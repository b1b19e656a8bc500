package co.gov.putumayo.estampillas.tariff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A taxed act as clients describe it. Every field is optional here because what is needed depends
 * on the type; {@link Tariffs} says all that is missing or wrong in one answer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "The act, contract or procedure. GET /acts says what each type needs.",
        requiredProperties = "type")
public record ActRequest(
        @Schema(
                        description = "Type of act; see GET /acts.",
                        examples = "contract",
                        enumeration = {
                            "contract",
                            "inauguration",
                            "diploma-registration",
                            "health-license",
                            "certificate",
                            "itp-document",
                            "transit-document",
                            "asset-sale",
                            "transit-procedure",
                            "fee"
                        })
                String type,
        @Schema(
                        description =
                                "Kind of entity that signs or issues it. May be left out when only"
                                        + " one can.",
                        examples = "department",
                        enumeration = {
                            "department",
                            "assembly",
                            "comptroller",
                            "itp",
                            "decentralized"
                        })
                String entityType,
        @Schema(
                        description = "Only for contracts.",
                        examples = "public-works",
                        enumeration = {
                            "public-works",
                            "consultancy",
                            "professional-services",
                            "supply",
                            "purchase",
                            "concession",
                            "other"
                        })
                String contractType,
        @Schema(description = "Whether it adds value to a contract already signed.")
                Boolean addition,
        @Schema(
                        description =
                                "Whole pesos: value of the contract or addition, monthly salary or"
                                        + " sale value.",
                        minimum = "1",
                        maximum = "1000000000000000",
                        examples = "1000000000")
                BigDecimal value,
        @Schema(
                        description = "Only for transit procedures: code of the fee.",
                        examples = "traspaso-vehiculos")
                String procedure,
        @Schema(description = "Only for fees: its code.", examples = "passport") String fee,
        @Schema(
                        description = "Only for fees: days, services or documents; 1 if absent.",
                        minimum = "1",
                        maximum = "10000")
                Integer quantity,
        @Schema(
                        description = "Number of the contract or document.",
                        examples = "CO-2026-014",
                        maxLength = 60)
                String number,
        @Schema(description = "What the act is about.", maxLength = 500) String description) {}
