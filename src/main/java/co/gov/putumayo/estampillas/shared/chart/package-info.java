/** Charts as SVG, drawn by the server: they need no script and can be read without being seen. */
package co.gov.putumayo.estampillas.shared.chart;
