package co.gov.putumayo.estampillas.treasury.transfer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which fund is to be paid. */
@Schema(name = "TransferRequest", requiredProperties = "fund")
record TransferRequest(@Schema(examples = "inversion-itp") String fund) {}
