import type { S3Location } from './url.ts';

/** A bucket policy that lets everybody read this store, object by object, and list or write nothing. */
export function publicReadPolicy({ bucket, prefix }: S3Location): unknown {
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: 'HeadgatePublicRead', Effect: 'Allow', Principal: '*', Action: ['s3:GetObject'], Resource: [`arn:aws:s3:::${bucket}/${prefix === '' ? '' : `${prefix}/`}*`] }],
  };
}

/** A CORS rule that lets pages of one site read the bucket, in ranges too. */
export function corsRules(origin: string): unknown {
  return { CORSRules: [{ AllowedOrigins: [origin], AllowedMethods: ['GET', 'HEAD'], AllowedHeaders: ['range', 'if-none-match'], ExposeHeaders: ['ETag', 'Content-Range', 'Content-Length'], MaxAgeSeconds: 3600 }] };
}
