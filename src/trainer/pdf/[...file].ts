// The files of the reader of PDFs, under addresses that it makes itself: a route of the trainer edition (astro.config.ts).
import type { APIRoute, GetStaticPaths } from 'astro';
import { pdfReaderFile, pdfReaderFiles } from '../../site/pdf-reader-files.ts';

export const getStaticPaths: GetStaticPaths = () => pdfReaderFiles().map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file } }) => new Response(pdfReaderFile(file ?? ''));
