/** A capture for who has none at hand: two kernels that say goodbye, and one ACK in between that no TCP would have sent. */

const SAMPLE = new URL('./samples/forged.pcap', import.meta.url);

/** @throws where the line is down */
export async function sampleFile(): Promise<File> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new Error(`the sample is answered with ${response.status}`);
  return new File([await response.blob()], 'sample.pcap');
}
