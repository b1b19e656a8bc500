/**
 * What every HTTP exchange shares: request identifier, bodies read early, strict reading of JSON.
 */
package co.gov.putumayo.estampillas.shared.web;
