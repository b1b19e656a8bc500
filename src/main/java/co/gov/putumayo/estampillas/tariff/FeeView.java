package co.gov.putumayo.estampillas.tariff;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.tariff.engine.Fee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service or procedure with a price in UVT. */
@Schema(name = "Fee")
public record FeeView(
        @Schema(examples = "traspaso-vehiculos") String code,
        @Schema(examples = "Traspaso vehículos") String name,
        @Schema(description = "Fees that are paid alike.", examples = "transit") String family,
        @Schema(examples = "Trámites de tránsito") String familyName,
        @Schema(description = "Levy it is.", examples = "derechos-transito") String levy,
        @Schema(description = "UVT for each unit; decimal string.", examples = "3.52") String uvt,
        @Schema(description = "procedure, day, service or document.", examples = "procedure")
                String per,
        @Schema(examples = "766/2018") String ordinance,
        @Schema(examples = "356") String article) {

    static FeeView of(Fee fee) {
        return new FeeView(
                fee.code(),
                fee.name(),
                fee.family().code(),
                fee.family().name(),
                fee.family().levy(),
                Decimals.plain(fee.uvt()),
                fee.per().code(),
                fee.ordinance(),
                fee.article());
    }
}
